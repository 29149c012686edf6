package org.vestibule.widget.internal;

/** The class of a property of a kind that fails where the text says so: {@code typed}, {@code shown} or {@code read}. */
public record Fragile(String text) {}
