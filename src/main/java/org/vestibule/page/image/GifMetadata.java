package org.vestibule.page.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Removes metadata from GIF files (GIF89a): comments, application data except the animation's repetition and the colour
 * profile, and everything after the end of the picture.
 */
final class GifMetadata {

    private static final int HEAD = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;
    private static final int TRAILER = 0x3b;
    private static final int COMMENT = 0xfe;
    private static final int APPLICATION = 0xff;

    private static final Set<String> KEPT = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private GifMetadata() {}

    static byte[] removed(ByteBuffer file) {
        var out = new ByteArrayOutputStream(file.capacity());
        int at = HEAD + colours(file.get(10));
        out.write(file.array(), 0, checked(file, at));
        while (at < file.capacity() && kind(file, at) != TRAILER) {
            int end;
            if (kind(file, at) == EXTENSION) {
                end = endOfBlocks(file, at + 2);
            } else if (kind(file, at) == IMAGE) {
                end = endOfBlocks(file, at + 11 + colours(file.get(at + 9)));
            } else {
                throw new IllegalArgumentException("no block");
            }
            if (isKept(file, at)) {
                out.write(file.array(), at, checked(file, end) - at);
            }
            at = end;
        }
        out.write(TRAILER);
        return out.toByteArray();
    }

    private static boolean isKept(ByteBuffer file, int at) {
        if (kind(file, at) != EXTENSION) {
            return true;
        }
        int label = kind(file, at + 1);
        return label == APPLICATION ? KEPT.contains(application(file, at)) : label != COMMENT;
    }

    private static String application(ByteBuffer file, int at) {
        byte[] name = new byte[11];
        file.get(at + 3, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    /** The size of the colour table of a descriptor, in bytes. */
    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static int endOfBlocks(ByteBuffer file, int from) {
        int at = from;
        while (kind(file, at) != 0) {
            at += 1 + kind(file, at);
        }
        return at + 1;
    }

    private static int kind(ByteBuffer file, int at) {
        return file.get(at) & 0xff;
    }

    private static int checked(ByteBuffer file, int end) {
        if (end > file.capacity()) {
            throw new IllegalArgumentException("breaks off");
        }
        return end;
    }
}
