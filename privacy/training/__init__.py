"""How the shipped models of names were made; nothing here is imported at run time. See README.md."""
