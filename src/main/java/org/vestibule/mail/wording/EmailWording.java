package org.vestibule.mail.wording;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.shared.SingleLineText;

/**
 * The words of an e-mail, with placeholders: a normalised text for each field, "" if there is none. All but the body
 * are single lines; the body has lines that end with {@code \n}, and paragraphs with empty lines between them.
 */
public record EmailWording(Map<WordingField, String> texts) implements Serializable {

    public EmailWording {
        Map<WordingField, String> tidy = new EnumMap<>(WordingField.class);
        for (WordingField field : WordingField.values()) {
            String text = texts.get(field);
            tidy.put(field, field == WordingField.BODY ? tidyBody(text) : SingleLineText.tidy(text));
        }
        texts = tidy;
    }

    /** The words with these texts, by field key. */
    public static EmailWording of(Function<String, String> byKey) {
        Map<WordingField, String> texts = new EnumMap<>(WordingField.class);
        for (WordingField field : WordingField.values()) {
            texts.put(field, byKey.apply(field.key()));
        }
        return new EmailWording(texts);
    }

    private static String tidyBody(String text) {
        if (text == null) {
            return "";
        }
        return text.replace('\t', ' ')
                .lines()
                .map(SingleLineText::tidy)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    /** The field's text; "" if there is none. */
    public String text(WordingField field) {
        return texts.get(field);
    }

    /** The texts, by field key. */
    public Map<String, String> byKey() {
        Map<String, String> byKey = new LinkedHashMap<>();
        texts.forEach((field, text) -> byKey.put(field.key(), text));
        return byKey;
    }

    /** The SHA-256 of all texts, in hexadecimal; it differs if a single character does. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(WordingField.values())
                    .map(field -> text(field) + "\0")
                    .forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
