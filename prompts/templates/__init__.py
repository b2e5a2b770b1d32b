"""Document templates, a file each, versioned; README.md in this folder says how to read and change one."""
