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

/** The markup of a page with gaps for what is one visitor's. */
public final class PageTemplate {

    /** What a piece takes beside its bytes, about. */
    private static final int PIECE_BYTES = 50;

    /** Characters that no page may hold. */
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Markup and the gap after it.
     *
     * @param name that of the value to put into the gap; null after the last
     */
    private record Piece(byte[] markup, String name) {}

    /**
     * Makes one of a page that was rendered with placeholders.
     *
     * @param placeholders the texts that stand for values, by the names of these
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

    /** Whether it looks the same whatever the values are. */
    public boolean isWhole() {
        return pieces.size() == 1;
    }

    /** Whether there is a gap for the value of that name. */
    public boolean shows(String name) {
        return pieces.stream().anyMatch(piece -> name.equals(piece.name()));
    }

    /**
     * The page with these values, which become text or the values of attributes.
     *
     * @param values by name, one for each gap
     */
    public byte[] filled(Map<String, String> values) {
        return filled(values, Map.of());
    }

    /**
     * The page with these values, and with markup in other gaps.
     *
     * @param values by name, which become text or the values of attributes
     * @param markup by name, which is put in as it is
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

    /** How many bytes it takes to keep, about. */
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
