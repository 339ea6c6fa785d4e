"""What a window needs to show pages: their pictures, and their text by place. Free of Qt."""
