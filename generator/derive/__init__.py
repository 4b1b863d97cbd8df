"""What we work out from the data: pure functions of (data, as_of). Nothing here is ever stored back."""
