"""Making documents of chosen pages: several files become one, one becomes several, in any order. Free of Qt."""
