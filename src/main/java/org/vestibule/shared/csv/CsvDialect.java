package org.vestibule.shared.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a CSV file is written, as far as that can be recognised. A byte order mark decides; without one a file is UTF-8 if all of
 * it is valid UTF-8, and otherwise Windows-1252, which older spreadsheets write in Western Europe and America.
 *
 * @param mark the number of bytes of the byte order mark; 0 for none
 * @param separator a comma, a semicolon or a tab
 * @param firstLine whether the first line says nothing but what the separator is, as {@code sep=;}
 */
public record CsvDialect(Charset charset, int mark, char separator, boolean firstLine) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 32_768;
    private static final int BUFFER = 65_536;

    /** Recognises how the file is written. It is read to its end, in portions. */
    public static CsvDialect of(Path file) throws IOException {
        byte[] start = new byte[3];
        int length;
        try (InputStream bytes = Files.newInputStream(file)) {
            length = bytes.readNBytes(start, 0, start.length);
        }
        CsvDialect marked = ofMark(start, length);
        CsvDialect plain = marked != null
                ? marked
                : new CsvDialect(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0, ',', false);
        return plain.withSeparator(CsvSeparator.in(plain.sample(file)));
    }

    private static CsvDialect ofMark(byte[] start, int length) {
        if (length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            return new CsvDialect(StandardCharsets.UTF_8, 3, ',', false);
        }
        if (length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return new CsvDialect(StandardCharsets.UTF_16LE, 2, ',', false);
        }
        if (length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return new CsvDialect(StandardCharsets.UTF_16BE, 2, ',', false);
        }
        return null;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader text = new CsvDialect(StandardCharsets.UTF_8, 0, ',', false).open(file)) {
            while (text.read(buffer) >= 0) {
                // Malformed input ends it with an exception.
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private CsvDialect withSeparator(CsvSeparator found) {
        return new CsvDialect(charset, mark, found.separator(), found.said());
    }

    private String sample(Path file) throws IOException {
        char[] sample = new char[SAMPLE];
        int read = 0;
        try (Reader text = open(file)) {
            for (int more = 0; more >= 0 && read < SAMPLE; more = text.read(sample, read, SAMPLE - read)) {
                read += more;
            }
        } catch (CharacterCodingException e) {
            // What comes before is enough; the reader says where the file is broken.
        }
        return new String(sample, 0, read);
    }

    /** The text of the file after its mark. A read throws {@code CharacterCodingException} for bytes that are no characters. */
    Reader open(Path file) throws IOException {
        // Windows-1252 leaves a few bytes open, which are shown as characters that can't be read.
        CodingErrorAction action = charset.equals(WINDOWS_1252) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
        SeekableByteChannel bytes = Files.newByteChannel(file);
        bytes.position(mark);
        return Channels.newReader(bytes, decoder, BUFFER);
    }
}
