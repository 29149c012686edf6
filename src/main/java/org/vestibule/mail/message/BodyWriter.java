package org.vestibule.mail.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vestibule.mail.SingleLineFormatter;
import org.vestibule.mail.message.EmailBody.Block;
import org.vestibule.mail.message.EmailBody.Button;
import org.vestibule.mail.message.EmailBody.Fact;
import org.vestibule.mail.message.EmailBody.Line;
import org.vestibule.mail.message.EmailBody.Paragraph;
import org.vestibule.mail.message.EmailBody.Quote;
import org.vestibule.mail.message.EmailBody.Run;
import org.vestibule.mail.wording.EmailWording;
import org.vestibule.mail.wording.Placeholder;
import org.vestibule.mail.wording.WordingField;

/**
 * Turns an e-mail's body text into blocks. A placeholder alone in its paragraph becomes a block instead of a plain
 * value: the button, a quotation, or a fact.
 */
final class BodyWriter {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?:\\h*\\n)+");
    private static final Pattern LINK = Pattern.compile(Pattern.quote(Placeholder.LINK.text()));
    private static final int MAX_LINE_LENGTH = 2000;

    private final EmailContent content;
    private final EmailTexts texts;
    private final EmailWording wording;
    private final Map<Placeholder, String> values;
    private final List<Block> blocks = new ArrayList<>();

    BodyWriter(EmailContent content, EmailWording wording, EmailTexts texts) {
        this.content = content;
        this.texts = texts;
        this.wording = wording;
        this.values = content.valuesInBody(texts);
    }

    List<Block> blocks() {
        String body = wording.text(WordingField.BODY).strip();
        EMPTY_LINES.splitAsStream(body).forEach(this::add);
        if (content.resent()) {
            paragraph(texts.text("resent"), false).ifPresent(note -> blocks.add(firstThatIsNoParagraph(), note));
        }
        if (!body.contains(Placeholder.MESSAGE.text())) {
            // The inviter's message is always included, even if the portal's words omit it.
            quote().ifPresent(quote -> blocks.add(placeOfButton().orElse(blocks.size()), quote));
        }
        return List.copyOf(blocks);
    }

    private void add(String paragraph) {
        String alone = paragraph.strip();
        boolean small = placeOfButton().isPresent();
        block(alone).orElseGet(() -> paragraph(paragraph, small)).ifPresent(blocks::add);
    }

    /** The block, possibly none, for a paragraph that consists of a placeholder; empty for any other paragraph. */
    private Optional<Optional<Block>> block(String alone) {
        return content.message().placeholders().stream()
                .filter(placeholder -> placeholder.text().equals(alone))
                .findFirst()
                .flatMap(this::block);
    }

    private Optional<Optional<Block>> block(Placeholder alone) {
        return switch (alone) {
            case BUTTON -> Optional.of(Optional.of(button()));
            case MESSAGE -> Optional.of(quote());
            case ROLES -> fact(texts.text("roles", content.roles().size()), values.get(alone));
            case USER_NAME, ADDRESS, SENDER -> fact(texts.text(alone.key()), values.get(alone));
            default -> Optional.empty();
        };
    }

    private Block button() {
        String label = PlaceholderText.filled(wording.text(WordingField.BUTTON), values);
        return Block.of(new Button(label, content.link(), texts.text("link")));
    }

    /** The labelled value; without a label, the placeholder's paragraph is one like any other. */
    private static Optional<Optional<Block>> fact(String label, String value) {
        if (label.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(value.isEmpty() ? Optional.empty() : Optional.of(Block.of(new Fact(label, value))));
    }

    private Optional<Block> quote() {
        String message = content.personalMessage();
        if (message == null || message.isBlank()) {
            return Optional.empty();
        }
        List<String> lines = message.strip()
                .lines()
                .map(line -> SingleLineFormatter.of(line, MAX_LINE_LENGTH))
                .toList();
        String inviter = NameInMail.of(content.names().get(Placeholder.INVITER));
        return Optional.of(Block.of(new Quote(texts.text("quote", inviter), lines)));
    }

    /** Leaves out lines that are blank after their placeholders are replaced. */
    private Optional<Block> paragraph(String text, boolean small) {
        List<Line> lines = text.lines()
                .map(this::line)
                .filter(line -> !line.text().isBlank())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(Block.of(new Paragraph(lines, small)));
    }

    private Line line(String text) {
        Run link = new Run(null, content.link());
        List<Run> runs = Arrays.stream(LINK.split(text, -1))
                .flatMap(words -> Stream.of(link, new Run(PlaceholderText.filled(words, values), null)))
                .skip(1)
                .toList();
        return new Line(runs);
    }

    private Optional<Integer> placeOfButton() {
        return Stream.iterate(0, at -> at < blocks.size(), at -> at + 1)
                .filter(at -> blocks.get(at).button() != null)
                .findFirst();
    }

    private int firstThatIsNoParagraph() {
        return Stream.iterate(0, at -> at < blocks.size(), at -> at + 1)
                .filter(at -> blocks.get(at).paragraph() == null)
                .findFirst()
                .orElse(blocks.size());
    }
}
