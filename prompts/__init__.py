"""Data of the assistant: phrases, templates and remarks in Dutch, versioned; imports nothing."""
