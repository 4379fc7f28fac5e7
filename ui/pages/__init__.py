"""The pages of the window, one module each; ``ui.page.find_pages`` finds them by their PAGE."""
