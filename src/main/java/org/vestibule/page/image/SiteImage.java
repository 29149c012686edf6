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

/** An image of a portal, with its file. What it shows never changes; what it says to those who can't see it may. */
@Entity
@Table(name = "site_image")
class SiteImage extends Stored {

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
