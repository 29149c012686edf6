package org.vestibule.page.image;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Creates the thumbnail of an image in the library: at most 320 by 240 pixels, as a JPEG file, or as PNG if it is
 * transparent. Large pictures are subsampled, one at a time on a node, so that memory is bounded for any upload.
 */
final class Thumbnail {

    static final int WIDTH = 320;
    static final int HEIGHT = 240;

    /** Larger pictures get no thumbnail, because some formats can only be decoded as a whole. */
    static final long MAX_PIXELS = 40_000_000;

    private static final Logger LOG = Logger.getLogger(Thumbnail.class.getName());
    private static final int MAX_WAIT_SECONDS = 5;
    private static final Semaphore TURN = new Semaphore(1);

    private Thumbnail() {}

    /**
     * The result of creating a thumbnail.
     *
     * @param tried whether it was tried; false if waiting for others took too long
     * @param file empty if the picture is too large, or can't be read
     */
    record Outcome(boolean tried, Optional<byte[]> file) {}

    static Outcome of(ImageFormat format, byte[] file) {
        try {
            if (!TURN.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return new Outcome(false, Optional.empty());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(false, Optional.empty());
        }
        try {
            return new Outcome(true, made(format, file));
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.log(Level.INFO, e, () -> "No thumbnail can be made of a " + format + " image");
            return new Outcome(true, Optional.empty());
        } finally {
            TURN.release();
        }
    }

    private static Optional<byte[]> made(ImageFormat format, byte[] file) throws IOException {
        ImageReader reader = reader(format);
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > MAX_PIXELS
                    ? Optional.empty()
                    : Optional.of(written(small(reader, ImageMetadata.orientation(format, file))));
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(ImageFormat format) throws IOException {
        return format == ImageFormat.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByMIMEType(format.mediaType()).next();
    }

    private static BufferedImage small(ImageReader reader, int orientation) throws IOException {
        double fits = fits(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, (int) (0.5 / fits));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, every);
        return turned(read, orientation);
    }

    /** The factor by which a picture must shrink to fit; 1 if it fits. */
    private static double fits(int width, int height) {
        return Math.min(1, Math.min((double) WIDTH / width, (double) HEIGHT / height));
    }

    private static BufferedImage turned(BufferedImage read, int orientation) {
        boolean onItsSide = orientation >= Orientation.FIRST_ON_ITS_SIDE;
        int width = onItsSide ? read.getHeight() : read.getWidth();
        int height = onItsSide ? read.getWidth() : read.getHeight();
        double scale = fits(width, height);
        int type = read.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var small = new BufferedImage(pixels(width * scale), pixels(height * scale), type);
        AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
        place.concatenate(Orientation.transform(orientation, read.getWidth(), read.getHeight()));
        Graphics2D canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(read, place, null);
        canvas.dispose();
        return small;
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.round(length));
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var file = new ByteArrayOutputStream();
        String format = picture.getColorModel().hasAlpha() ? "png" : "jpg";
        if (!ImageIO.write(picture, format, file)) {
            throw new IOException("There is no writer for " + format);
        }
        return file.toByteArray();
    }
}
