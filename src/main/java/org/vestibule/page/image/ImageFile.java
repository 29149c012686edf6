package org.vestibule.page.image;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The file of an image, with its format recognised and its metadata removed. */
record ImageFile(String name, ImageFormat format, ImageSize size, byte[] content) {

    private static final int MAX_NAME_LENGTH = 200;

    /**
     * Reads a file; empty if it is no image.
     *
     * @param givenName the name given by the browser, possibly with folders
     */
    static Optional<ImageFile> of(String givenName, byte[] content) {
        return ImageFormat.of(content)
                .flatMap(format -> ImageMetadata.removed(format, content).flatMap(picture -> size(format, picture)
                        .map(size -> new ImageFile(plain(givenName, format), format, size, picture))));
    }

    /** The size in which browsers display it. */
    private static Optional<ImageSize> size(ImageFormat format, byte[] picture) {
        boolean onItsSide = ImageMetadata.orientation(format, picture) >= Orientation.FIRST_ON_ITS_SIDE;
        return ImageSize.of(format, picture).map(size -> onItsSide ? new ImageSize(size.height(), size.width()) : size);
    }

    private static String plain(String givenName, ImageFormat format) {
        String name = givenName.replaceAll(".*[/\\\\]|\\p{Cntrl}", "").strip();
        if (name.isEmpty()) {
            return "image." + format.extension();
        }
        return name.substring(0, Math.min(name.length(), MAX_NAME_LENGTH));
    }

    String fingerprint() {
        return fingerprint(content);
    }

    static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
