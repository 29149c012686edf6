package org.vestibule.widget.internal;

/**
 * The class of a property whose kind fails in the method that the text names: {@code typed}, {@code shown} or
 * {@code read}.
 */
public record Fragile(String text) {}
