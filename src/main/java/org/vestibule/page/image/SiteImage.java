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

/** An image of a portal, with its file. The picture never changes; its alternative text may. */
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

    /** Distinguishes the portal's files, and makes their addresses unguessable. */
    private String fingerprint;

    @Column(name = "file_size")
    private int fileSize;

    @Lob
    private byte[] content;

    @Column(name = "metadata_removed")
    private boolean metadataRemoved;

    /** The searchable words, in the form of {@link SearchTerm}. */
    @Column(name = "name_key")
    private String nameKey = "";

    /** The thumbnail; null if it couldn't be made, or wasn't made yet. */
    @Lob
    private byte[] thumbnail;

    /** Whether the thumbnail was made or is impossible, and the searchable words are set. */
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

    /** A copy for the library of another portal. */
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
        // Keeps the library's order, which is the newest first.
        copy.uploadedAt = uploadedAt;
        return copy;
    }

    /** Sets the thumbnail and the searchable words. It counts as prepared unless the thumbnail wasn't tried. */
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

    /** Hides it from pages and choices until it is restored. */
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
     * Removes the metadata that an older version has kept, unless that was done already. The file gets a new address,
     * so that no cache serves the old file. An unreadable file stays unchanged.
     *
     * @param taken whether another image of the portal has that fingerprint
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
