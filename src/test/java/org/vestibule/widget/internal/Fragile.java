package org.vestibule.widget.internal;

/** The class of a property whose editor fails where the text says so: {@code typed}, {@code shown} or {@code read}. */
public record Fragile(String text) {}
