"""The faces of Stukwijzer: web app, command line, settings."""
