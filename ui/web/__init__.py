"""The web app: a Gradio page in Dutch, behind our own security headers. Nothing in it comes from elsewhere."""
