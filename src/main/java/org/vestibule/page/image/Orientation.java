package org.vestibule.page.image;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The orientation in Exif data, the only tag that affects how an image looks (Exif 2.32, 4.6.4 A: tag 274). */
final class Orientation {

    /** The picture is displayed as stored. */
    static final int NORMAL = 1;

    /** From this value on, width and height are swapped. */
    static final int FIRST_ON_ITS_SIDE = 5;

    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ENTRY = 12;

    private Orientation() {}

    /**
     * Reads the orientation from Exif data, which have the structure of a TIFF file.
     *
     * @param tiff from its byte order mark on; unreadable data count as {@link #NORMAL}
     */
    static int in(ByteBuffer tiff) {
        try {
            ByteBuffer bytes = tiff.slice();
            bytes.order(bytes.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = bytes.getInt(4);
            int entries = bytes.getShort(directory) & 0xffff;
            for (int entry = 0; entry < entries; entry++) {
                int at = directory + 2 + entry * ENTRY;
                if ((bytes.getShort(at) & 0xffff) == TAG) {
                    int value = bytes.getShort(at + 8) & 0xffff;
                    return value >= NORMAL && value <= LAST ? value : NORMAL;
                }
            }
            return NORMAL;
        } catch (IndexOutOfBoundsException e) {
            return NORMAL;
        }
    }

    /**
     * The transformation that displays a picture upright.
     *
     * @param width of the stored picture, like the height
     */
    static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Exif data with only this orientation. */
    static byte[] alone(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
