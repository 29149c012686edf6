package org.vestibule.page.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The supported formats of images, recognised by the file's content, never by its name. SVG isn't supported, because it
 * can contain scripts.
 */
public enum ImageFormat {
    PNG("png", "image/png", 0, "\u0089PNG\r\n\u001a\n"),
    JPEG("jpg", "image/jpeg", 0, "\u00ff\u00d8\u00ff"),
    GIF("gif", "image/gif", 0, "GIF8"),
    WEBP("webp", "image/webp", 8, "WEBP");

    private final String extension;
    private final String mediaType;
    private final int offset;
    private final byte[] signature;

    ImageFormat(String extension, String mediaType, int offset, String signature) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.offset = offset;
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The format of the file; empty if it isn't supported. */
    static Optional<ImageFormat> of(byte[] file) {
        return Stream.of(values()).filter(format -> format.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        int end = offset + signature.length;
        return file.length >= end && Arrays.equals(file, offset, end, signature, 0, signature.length);
    }

    /** The file extension, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
