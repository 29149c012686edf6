package org.vestibule.widget.internal.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the source of a widget's bundle. Java silently treats a bundle with a broken escape as missing, a byte-order
 * mark as part of the first key, and anything that isn't UTF-8 as Latin 1.
 */
public final class BundleSource {

    /** An unescaped backslash, a {@code u}, and anything but four hexadecimal digits. */
    private static final Pattern BROKEN_ESCAPE =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u(?![0-9A-Fa-f]{4}).{0,4})");

    private BundleSource() {}

    /** A line for each mistake; empty if it can be read. */
    public static List<String> mistakes(String address, byte[] content) {
        String mark = mark(content);
        if (!mark.isEmpty()) {
            return List.of(address + ", line 1: it begins with the byte-order mark of " + mark
                    + ". Save it as UTF-8 without one.");
        }
        List<String> mistakes = new ArrayList<>();
        int number = 0;
        for (byte[] line : lines(content)) {
            number++;
            String where = address + ", line " + number + ": ";
            if (!isUtf8(line)) {
                mistakes.add(where + "it isn't UTF-8.");
            }
            String text = new String(line, StandardCharsets.UTF_8);
            Matcher broken = BROKEN_ESCAPE.matcher(text);
            if (!text.stripLeading().matches("[#!].*") && broken.find()) {
                mistakes.add(
                        where + "\"" + broken.group(1).strip() + "\" is no character: \\u is followed by four digits"
                                + " from 0 to 9 and A to F. Write the character itself, or \\\\ for a backslash.");
            }
        }
        return mistakes;
    }

    private static String mark(byte[] content) {
        int first = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return switch (first) {
            case 0xEFBB -> "UTF-8";
            case 0xFEFF, 0xFFFE -> "UTF-16";
            default -> "";
        };
    }

    private static List<byte[]> lines(byte[] content) {
        List<byte[]> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == '\n') {
                lines.add(Arrays.copyOfRange(content, begin, i));
                begin = i + 1;
            }
        }
        return lines;
    }

    private static boolean isUtf8(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
