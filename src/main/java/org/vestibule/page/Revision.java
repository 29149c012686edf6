package org.vestibule.page;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vestibule.page.content.ContentJson;
import org.vestibule.page.content.PageContent;
import org.vestibule.shared.Stored;

/** A published state of a page. It is immutable, so anything computed from it can be cached. */
@Entity
@Table(name = "site_page_revision")
public class Revision extends Stored {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "page_id")
    private Page page;

    private int number;
    private String title;
    private String description;

    @Lob
    private String content;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    protected Revision() {}

    Revision(Page page, int number, String content, String by, Instant now) {
        this.page = page;
        this.number = number;
        this.title = page.title();
        this.description = page.description();
        this.content = content;
        this.publishedBy = by;
        this.publishedAt = now;
    }

    /** Whether publishing this title, description and content would change nothing for visitors. */
    boolean shows(String otherTitle, String otherDescription, String otherContent) {
        return title.equals(otherTitle) && description.equals(otherDescription) && content.equals(otherContent);
    }

    public Page page() {
        return page;
    }

    /** Counts the revisions of the page, from 1. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public PageContent content() {
        return ContentJson.read(content);
    }

    /** The length of its stored content, in characters. */
    public int size() {
        return content.length();
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** The name of who published it. */
    public String publishedBy() {
        return publishedBy;
    }
}
