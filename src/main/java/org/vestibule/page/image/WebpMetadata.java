package org.vestibule.page.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Removes metadata from WebP files (RFC 9649): all chunks except those of the picture, its animation and its colour
 * profile, and everything after the last chunk.
 */
final class WebpMetadata {

    private static final int HEAD = 12;
    private static final int CHUNK = 8;
    private static final int EXIF_AND_XMP = 0x0c;
    private static final int EXIF_FLAG = 0x08;
    private static final String EXTENDED = "VP8X";
    private static final String EXIF = "EXIF";

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", EXTENDED, "ANIM", "ANMF", "ALPH", "ICCP");

    private WebpMetadata() {}

    static byte[] removed(ByteBuffer file) {
        ByteBuffer bytes = file.order(ByteOrder.LITTLE_ENDIAN);
        int orientation = orientation(bytes);
        var out = new ByteArrayOutputStream(bytes.capacity());
        out.write(bytes.array(), 0, HEAD);
        boolean extended = false;
        for (int at = HEAD; at < end(bytes); at = next(bytes, at)) {
            String name = name(bytes, at);
            if (KEPT.contains(name)) {
                int start = out.size();
                out.write(bytes.array(), at, next(bytes, at) - at);
                extended |= name.equals(EXTENDED) && start == HEAD;
            }
        }
        boolean turned = extended && orientation != Orientation.NORMAL;
        if (turned) {
            byte[] exif = Orientation.alone(orientation);
            out.writeBytes(EXIF.getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(littleEndian(exif.length));
            out.writeBytes(exif);
        }
        byte[] picture = out.toByteArray();
        System.arraycopy(littleEndian(picture.length - CHUNK), 0, picture, 4, 4);
        if (extended) {
            int flags = HEAD + CHUNK;
            picture[flags] = (byte) (picture[flags] & ~EXIF_AND_XMP | (turned ? EXIF_FLAG : 0));
        }
        return picture;
    }

    static int orientation(ByteBuffer file) {
        ByteBuffer bytes = file.order(ByteOrder.LITTLE_ENDIAN);
        for (int at = HEAD; at < end(bytes); at = next(bytes, at)) {
            if (name(bytes, at).equals(EXIF)) {
                int start = at + CHUNK + (bytes.get(at + CHUNK) == 'E' ? 6 : 0);
                return Orientation.in(bytes.duplicate().position(start).slice());
            }
        }
        return Orientation.NORMAL;
    }

    /** The position of the next chunk: lengths are rounded up to even numbers. */
    private static int next(ByteBuffer bytes, int at) {
        long length = bytes.getInt(at + 4) & 0xffffffffL;
        long next = at + CHUNK + length + (length & 1);
        if (next > bytes.capacity()) {
            throw new IllegalArgumentException("breaks off");
        }
        return (int) next;
    }

    private static int end(ByteBuffer bytes) {
        long end = CHUNK + (bytes.getInt(4) & 0xffffffffL);
        if (end > bytes.capacity()) {
            throw new IllegalArgumentException("breaks off");
        }
        return (int) end;
    }

    private static String name(ByteBuffer bytes, int at) {
        byte[] name = new byte[4];
        bytes.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static byte[] littleEndian(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }
}
