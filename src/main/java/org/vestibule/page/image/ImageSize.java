package org.vestibule.page.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The size of an image in pixels, read from the header of its file, without decoding the picture. */
record ImageSize(int width, int height) {

    private static final int MAX_SIDE = 20_000;

    private static final int VP8 = 0x56503820;
    private static final int VP8L = 0x5650384c;
    private static final int VP8X = 0x56503858;

    /** The size; empty if the file is truncated, or its size is too large for any page. */
    static Optional<ImageSize> of(ImageFormat format, byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            ImageSize size =
                    switch (format) {
                        case PNG -> new ImageSize(bytes.getInt(16), bytes.getInt(20));
                        case GIF -> gif(bytes.order(ByteOrder.LITTLE_ENDIAN));
                        case WEBP -> webp(bytes);
                        case JPEG -> jpeg(bytes);
                    };
            return size.isUsable() ? Optional.of(size) : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private boolean isUsable() {
        return width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE;
    }

    private static ImageSize gif(ByteBuffer bytes) {
        return new ImageSize(unsigned(bytes, 6), unsigned(bytes, 8));
    }

    private static ImageSize webp(ByteBuffer bytes) {
        int kind = bytes.getInt(12);
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return switch (kind) {
            case VP8 -> new ImageSize(unsigned(bytes, 26) & 0x3fff, unsigned(bytes, 28) & 0x3fff);
            case VP8L -> new ImageSize((bytes.getInt(21) & 0x3fff) + 1, (bytes.getInt(21) >> 14 & 0x3fff) + 1);
            case VP8X -> new ImageSize((bytes.getInt(24) & 0xffffff) + 1, (bytes.getInt(26) >>> 8) + 1);
            default -> new ImageSize(0, 0);
        };
    }

    /** Skips segments up to the frame, which begins with the size. */
    private static ImageSize jpeg(ByteBuffer bytes) {
        int at = 2;
        while ((bytes.get(at) & 0xff) == 0xff) {
            int marker = bytes.get(at + 1) & 0xff;
            if (marker == 0xff) {
                at++;
            } else if (isFrame(marker)) {
                return new ImageSize(unsigned(bytes, at + 7), unsigned(bytes, at + 5));
            } else {
                at += 2 + unsigned(bytes, at + 2);
            }
        }
        return new ImageSize(0, 0);
    }

    /** Whether the marker begins a frame: three of the markers from C0 to CF begin tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xffff;
    }
}
