package org.vestibule.page.image;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file that was looked into and is an image. */
record ImageFile(String name, ImageFormat format, ImageSize size, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /**
     * Looks into a file.
     *
     * @param givenName the name that its browser gives it, with folders maybe
     */
    static Optional<ImageFile> of(String givenName, byte[] content) {
        return ImageFormat.of(content).flatMap(format -> ImageSize.of(format, content)
                .map(size -> new ImageFile(plain(givenName, format), format, size, content)));
    }

    private static String plain(String givenName, ImageFormat format) {
        String name = givenName.replaceAll(".*[/\\\\]|\\p{Cntrl}", "").strip();
        if (name.isEmpty()) {
            return "image." + format.extension();
        }
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
