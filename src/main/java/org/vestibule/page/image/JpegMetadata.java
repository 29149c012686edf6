package org.vestibule.page.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Removes metadata from JPEG files (ITU-T T.81, annex B): application segments except those about colours (JFIF, the
 * ICC profile, Adobe's), comments, and everything after the end of the picture.
 */
final class JpegMetadata {

    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int JFIF_LENGTH = 16;

    private JpegMetadata() {}

    static byte[] removed(ByteBuffer file) {
        var out = new ByteArrayOutputStream(file.capacity());
        out.write(file.array(), 0, 2);
        int orientation = orientation(file);
        boolean orientationWritten = orientation == Orientation.NORMAL;
        int at = segment(file, 2);
        while (marker(file, at) != END) {
            int marker = marker(file, at);
            int end = at + 2 + length(file, at);
            if (!orientationWritten && marker != APP0) {
                writeOrientation(orientation, out);
                orientationWritten = true;
            }
            if (marker == APP0 && begins(file, at, "JFIF\0")) {
                writeJfif(file, at, out);
            } else if (isKept(file, at, marker)) {
                out.write(file.array(), at, checked(file, end) - at);
            }
            if (marker == SCAN) {
                int after = endOfScan(file, end);
                out.write(file.array(), end, after - end);
                end = after;
                if (end == file.capacity()) {
                    // The file is truncated; browsers show what there is.
                    break;
                }
            }
            at = segment(file, end);
        }
        out.write(0xff);
        out.write(END);
        return out.toByteArray();
    }

    static int orientation(ByteBuffer file) {
        int at = segment(file, 2);
        while (marker(file, at) != SCAN && marker(file, at) != END) {
            if (marker(file, at) == APP1 && begins(file, at, "Exif\0\0")) {
                return Orientation.in(file.duplicate().position(at + 10).slice());
            }
            at = segment(file, at + 2 + length(file, at));
        }
        return Orientation.NORMAL;
    }

    private static boolean isKept(ByteBuffer file, int at, int marker) {
        if (marker == APP2) {
            return begins(file, at, "ICC_PROFILE\0");
        }
        if (marker == APP14) {
            return begins(file, at, "Adobe");
        }
        return marker != COMMENT && (marker < APP0 || marker > APP15);
    }

    /** Writes the JFIF segment without its thumbnail. */
    private static void writeJfif(ByteBuffer file, int at, ByteArrayOutputStream out) {
        checked(file, at + JFIF_LENGTH);
        out.write(0xff);
        out.write(APP0);
        out.write(0);
        out.write(JFIF_LENGTH);
        out.write(file.array(), at + 4, JFIF_LENGTH - 4);
        out.write(0);
        out.write(0);
    }

    private static void writeOrientation(int orientation, ByteArrayOutputStream out) {
        byte[] exif = Orientation.alone(orientation);
        out.write(0xff);
        out.write(APP1);
        out.write(0);
        out.write(2 + 6 + exif.length);
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(exif);
    }

    /** The position of the next marker that isn't part of a scan; the end of the file if there is none. */
    private static int endOfScan(ByteBuffer file, int from) {
        for (int at = from; at < file.capacity() - 1; at++) {
            int next = file.get(at + 1) & 0xff;
            boolean within = next == 0 || next >= 0xd0 && next <= 0xd7 || next == 0xff;
            if ((file.get(at) & 0xff) == 0xff && !within) {
                return at;
            }
        }
        return file.capacity();
    }

    /** The position of the next segment, after optional fill bytes. */
    private static int segment(ByteBuffer file, int from) {
        int at = from;
        while ((file.get(at) & 0xff) == 0xff && (file.get(at + 1) & 0xff) == 0xff) {
            at++;
        }
        return at;
    }

    private static int marker(ByteBuffer file, int at) {
        if ((file.get(at) & 0xff) != 0xff) {
            throw new IllegalArgumentException("no marker");
        }
        return file.get(at + 1) & 0xff;
    }

    private static int length(ByteBuffer file, int at) {
        int length = file.getShort(at + 2) & 0xffff;
        if (length < 2) {
            throw new IllegalArgumentException("no segment");
        }
        return length;
    }

    private static boolean begins(ByteBuffer file, int at, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (file.get(at + 4 + i) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int checked(ByteBuffer file, int end) {
        if (end > file.capacity()) {
            throw new IllegalArgumentException("breaks off");
        }
        return end;
    }
}
