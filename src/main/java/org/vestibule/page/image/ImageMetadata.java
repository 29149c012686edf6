package org.vestibule.page.image;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Removes what an image's file says beside the picture: where, when and by whom it was taken, comments, thumbnails, and
 * whatever follows the picture. The picture itself, its animation and its colour profile stay as they are, bit by bit. Of
 * the Exif data the orientation is left, without which photographs lie on their side.
 */
final class ImageMetadata {

    private ImageMetadata() {}

    /** The file without; empty where it isn't built as its format says, so that nobody can tell what is in it. */
    static Optional<byte[]> removed(ImageFormat format, byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            byte[] picture =
                    switch (format) {
                        case JPEG -> JpegMetadata.removed(bytes);
                        case PNG -> PngMetadata.removed(bytes);
                        case GIF -> GifMetadata.removed(bytes);
                        case WEBP -> WebpMetadata.removed(bytes);
                    };
            return Optional.of(picture);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The orientation that the file says, from 1 (as it is) to 8; from 5 on, width and height change places. */
    static int orientation(ImageFormat format, byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            return switch (format) {
                case JPEG -> JpegMetadata.orientation(bytes);
                case PNG -> PngMetadata.orientation(bytes);
                case WEBP -> WebpMetadata.orientation(bytes);
                case GIF -> Orientation.NORMAL;
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Orientation.NORMAL;
        }
    }
}
