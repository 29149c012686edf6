package org.vestibule.page.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Removes metadata from PNG files (W3C PNG, third edition): all chunks except those of the picture, its animation and
 * its colours, and everything after the last chunk.
 */
final class PngMetadata {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final String EXIF = "eXIf";
    private static final String END = "IEND";

    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
            "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private PngMetadata() {}

    static byte[] removed(ByteBuffer file) {
        var out = new ByteArrayOutputStream(file.capacity());
        out.write(file.array(), 0, SIGNATURE);
        int orientation = orientation(file);
        int at = SIGNATURE;
        boolean more = true;
        while (more) {
            String name = name(file, at);
            int end = end(file, at);
            if (KEPT.contains(name)) {
                out.write(file.array(), at, end - at);
            }
            if (name.equals("IHDR") && orientation != Orientation.NORMAL) {
                writeOrientation(orientation, out);
            }
            at = end;
            more = !name.equals(END);
        }
        return out.toByteArray();
    }

    static int orientation(ByteBuffer file) {
        int at = SIGNATURE;
        while (!name(file, at).equals(END)) {
            if (name(file, at).equals(EXIF)) {
                return Orientation.in(file.duplicate().position(at + 8).slice());
            }
            at = end(file, at);
        }
        return Orientation.NORMAL;
    }

    private static void writeOrientation(int orientation, ByteArrayOutputStream out) {
        byte[] exif = Orientation.alone(orientation);
        byte[] chunk = ByteBuffer.allocate(4 + exif.length)
                .put(EXIF.getBytes(StandardCharsets.ISO_8859_1))
                .put(exif)
                .array();
        var sum = new CRC32();
        sum.update(chunk);
        out.writeBytes(ByteBuffer.allocate(4).putInt(exif.length).array());
        out.writeBytes(chunk);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static String name(ByteBuffer file, int at) {
        byte[] name = new byte[4];
        file.get(at + 4, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static int end(ByteBuffer file, int at) {
        long end = (long) at + FRAME + (file.getInt(at) & 0xffffffffL);
        if (end > file.capacity()) {
            throw new IllegalArgumentException("breaks off");
        }
        return (int) end;
    }
}
