package org.vestibule.page.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.vestibule.portal.Portal;
import org.vestibule.shared.Stored;
import org.vestibule.text.SearchTerm;
import org.vestibule.text.SearchWords;

/** An image of a portal, with its file. What it shows never changes; what it says to those who can't see it may. */
@Entity
@Table(name = "site_image")
class SiteImage extends Stored {

    private static final int MAX_KEY_LENGTH = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "portal_id")
    private Portal portal;

    private String name;

    @Enumerated(EnumType.STRING)
    private ImageFormat format;

    private int width;
    private int height;
    private String alternative;

    /** Tells the portal's files apart, and keeps their addresses from being guessed. */
    private String fingerprint;

    @Column(name = "file_size")
    private int fileSize;

    @Lob
    private byte[] content;

    @Column(name = "metadata_removed")
    private boolean metadataRemoved;

    /** The words that it is found by, as {@link SearchTerm} looks for them. */
    @Column(name = "name_key")
    private String nameKey = "";

    /** A small picture of it; null where none could be made, or was so far. */
    @Lob
    private byte[] thumbnail;

    /** Whether the thumbnail was made or found impossible, and the words by which it is found are there. */
    private boolean prepared;

    @Column(name = "deleted_by")
    private String deletedBy;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected SiteImage() {}

    SiteImage(Portal portal, ImageFile file, String alternative, String by, Instant now) {
        this.portal = portal;
        this.name = file.name();
        this.format = file.format();
        this.width = file.size().width();
        this.height = file.size().height();
        this.fingerprint = file.fingerprint();
        this.content = file.content();
        this.fileSize = content.length;
        this.metadataRemoved = true;
        this.alternative = alternative;
        this.uploadedBy = by;
        this.uploadedAt = now;
    }

    /** The same image in the library of another portal. */
    SiteImage copyFor(Portal other, String by) {
        var copy = new SiteImage();
        copy.portal = other;
        copy.name = name;
        copy.format = format;
        copy.width = width;
        copy.height = height;
        copy.alternative = alternative;
        copy.fingerprint = fingerprint;
        copy.fileSize = fileSize;
        copy.content = content;
        copy.metadataRemoved = metadataRemoved;
        copy.nameKey = nameKey;
        copy.thumbnail = thumbnail;
        copy.prepared = prepared;
        copy.uploadedBy = by;
        // The library has the newest first, and keeps its order.
        copy.uploadedAt = uploadedAt;
        return copy;
    }

    /** Takes what makes it easy to find in the library. Whether there is a thumbnail is settled unless it wasn't tried. */
    void prepare(Thumbnail.Outcome made) {
        nameKey = words(name);
        thumbnail = made.file().orElse(null);
        prepared = made.tried();
    }

    private static String words(String name) {
        String words = " " + String.join(" ", SearchWords.of(name));
        return words.substring(0, Math.min(words.length(), MAX_KEY_LENGTH));
    }

    ImageFormat format() {
        return format;
    }

    byte[] content() {
        return content;
    }

    boolean isPrepared() {
        return prepared;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    /** Takes it from pages and choices, until it is restored. */
    void delete(String by, Instant now) {
        deletedBy = by;
        deletedAt = now;
    }

    void restore() {
        deletedBy = null;
        deletedAt = null;
    }

    Portal portal() {
        return portal;
    }

    /**
     * Removes the metadata that an older version kept, unless it is removed already. The file gets another address, so that
     * no cache goes on with what it was. A file that can't be read stays as it is.
     *
     * @param taken whether another image of the portal has a fingerprint
     * @return whether it could be read
     */
    boolean removeMetadata(Predicate<String> taken) {
        if (metadataRemoved) {
            return true;
        }
        metadataRemoved = true;
        Optional<ImageFile> file = ImageFile.of(name, content);
        file.filter(picture -> !Arrays.equals(picture.content(), content)).ifPresent(picture -> {
            String print = picture.fingerprint();
            content = picture.content();
            prepared = false;
            fileSize = content.length;
            width = picture.size().width();
            height = picture.size().height();
            fingerprint = taken.test(print) ? ImageFile.fingerprint((print + id()).getBytes(UTF_8)) : print;
        });
        return file.isPresent();
    }

    LibraryImage entry() {
        return new LibraryImage(id(), portal.key(), name, format, width, height, alternative, fingerprint);
    }
}
