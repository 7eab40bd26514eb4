"""What the browser meets: protocol, message handler, widget, bundle."""
