package org.vestibule.page.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vestibule.text.HtmlText;

/** The markup of a page with gaps for each visitor's values. */
public final class PageTemplate {

    /** The approximate overhead of a piece. */
    private static final int PIECE_BYTES = 50;

    /** Characters that no page may contain. */
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Markup and the gap after it.
     *
     * @param name the name of the gap's value; null after the last piece
     */
    private record Piece(byte[] markup, String name) {}

    /**
     * Creates a template of a page that was rendered with placeholders.
     *
     * @param placeholders the placeholders by the names of their values
     */
    public PageTemplate(String page, Map<String, String> placeholders) {
        Map<String, String> names =
                placeholders.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        int from = 0;
        if (!names.isEmpty()) {
            Matcher gaps = Pattern.compile(
                            names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")))
                    .matcher(page);
            while (gaps.find()) {
                pieces.add(new Piece(bytes(page.substring(from, gaps.start())), names.get(gaps.group())));
                from = gaps.end();
            }
        }
        pieces.add(new Piece(bytes(page.substring(from)), null));
    }

    /** Whether it has no gaps. */
    public boolean isWhole() {
        return pieces.size() == 1;
    }

    /** Whether there is a gap for the value of that name. */
    public boolean shows(String name) {
        return pieces.stream().anyMatch(piece -> name.equals(piece.name()));
    }

    /**
     * The page with these values, which are escaped for text and attributes.
     *
     * @param values by name, one for each gap
     */
    public byte[] filled(Map<String, String> values) {
        return filled(values, Map.of());
    }

    /**
     * The page with these values, and with markup in other gaps.
     *
     * @param values by name, escaped for text and attributes
     * @param markup by name, inserted unescaped
     */
    public byte[] filled(Map<String, String> values, Map<String, String> markup) {
        var page = new ByteArrayOutputStream(size());
        for (Piece piece : pieces) {
            page.writeBytes(piece.markup());
            if (piece.name() != null) {
                String inserted = markup.get(piece.name());
                page.writeBytes(bytes(inserted == null ? escaped(values.get(piece.name())) : inserted));
            }
        }
        return page.toByteArray();
    }

    /** Its approximate size in memory, in bytes. */
    public int size() {
        return pieces.stream()
                .mapToInt(piece -> PIECE_BYTES + piece.markup().length)
                .sum();
    }

    private static String escaped(String value) {
        return HtmlText.escaped(CONTROLS.matcher(value).replaceAll(""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
