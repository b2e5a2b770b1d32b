"""The pages of the web app, one a file: each builds its components and says what its buttons do."""
