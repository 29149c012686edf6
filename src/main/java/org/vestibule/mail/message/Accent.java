package org.vestibule.mail.message;

import java.util.regex.Pattern;

/** A portal's colour as the background of a button, with a readable text colour. */
record Accent(String fill) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String OURS = "#3450c2";

    /** The highest luminance with a contrast of at least 4.5:1 to white (WCAG 2.2, 1.4.3). */
    private static final double BRIGHTEST_UNDER_WHITE = 1.05 / 4.5 - 0.05;

    Accent {
        fill = fill != null && COLOUR.matcher(fill).matches() ? fill : OURS;
    }

    String textColour() {
        return luminance() <= BRIGHTEST_UNDER_WHITE ? "#ffffff" : "#000000";
    }

    private double luminance() {
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    }

    private double channel(int at) {
        double value = Integer.parseInt(fill.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
