package org.vestibule.page;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.content.ContentJson;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.StoredOfPortal;

/**
 * A page of a portal. Its author changes the draft; publishing makes a {@link Revision} of it, which visitors see until
 * the next one. Path, access and place in the navigation take effect at once, without publishing.
 */
@Entity
@Table(name = "site_page")
public class Page extends StoredOfPortal {

    private String title;
    private String description = "";
    private String path;

    /** Empty if the page follows the visitor's language. */
    private String locale = "";

    @Enumerated(EnumType.STRING)
    private PageAccess access;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "site_page_role", joinColumns = @JoinColumn(name = "page_id"))
    @Column(name = "portal_role_id")
    private Set<Long> roles = new HashSet<>();

    @Column(name = "in_navigation")
    private boolean inNavigation;

    // The position in the tree: read here, and stored by PageTreeRepository.
    @Column(updatable = false)
    private int position;

    @Column(name = "parent_id", updatable = false)
    private Long parentId;

    private boolean template;

    @Lob
    private String draft;

    @Column(name = "draft_version")
    private long draftVersion;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "revision_id")
    private Revision published;

    private int revisions;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "settings_at")
    private Instant settingsAt;

    @Column(name = "settings_by")
    private String settingsBy;

    /** Null while it isn't in the recycle bin. */
    @Embedded
    private Deletion deletion;

    protected Page() {}

    /** Creates a draft that visitors can't see; after publishing, everybody can. */
    public Page(Portal portal, String title, PagePath path, Layout layout, Instant now) {
        super(portal);
        this.title = title;
        this.path = path.text();
        this.access = PageAccess.EVERYONE;
        this.draft = ContentJson.write(PageContent.empty(layout));
        this.changedAt = now;
    }

    /** Replaces the draft. The caller has validated its values. */
    public void draft(PageContent content, Instant now) {
        draft = ContentJson.write(content);
        draftVersion++;
        changedAt = now;
    }

    /** Copies another page's draft, description, language and access. */
    public void take(Page other, Instant now) {
        draft = other.draft;
        description = other.description;
        locale = other.locale;
        restrict(other.access, other.roles, now);
    }

    /** Sets who may see it: everyone, all members, or members with one of these roles, which count only then. */
    public void open(PageAccess to, Collection<PortalRole> allowed, Instant now) {
        if (allowed.stream().anyMatch(role -> !role.portal().id().equals(portal().id()))) {
            throw new IllegalArgumentException("A role of another portal can't open this page");
        }
        boolean byRole = to == PageAccess.ROLES;
        restrict(to, byRole ? allowed.stream().map(PortalRole::id).toList() : List.of(), now);
    }

    private void restrict(PageAccess to, Collection<Long> roleIds, Instant now) {
        access = to;
        roles.clear();
        roles.addAll(roleIds);
        changedAt = now;
    }

    /** Whether a visitor with these roles, signed in or not, may see the page after publishing. */
    public boolean opensTo(boolean signedIn, Collection<Long> roleIds) {
        return access.opens(signedIn, roleIds, roles);
    }

    /** Whether the portal's navigation lists the page, in the order of the tree. */
    public void showInNavigation(boolean shown, Instant now) {
        inNavigation = shown;
        changedAt = now;
    }

    /** Changes the title; visitors see it after the page is published again. */
    public void rename(PageTitle to, Instant now) {
        title = to.text();
        changedAt = now;
    }

    /** Sets the description for search engines, which takes effect after the page is published again. */
    public void describe(PageDescription as, Instant now) {
        description = as.text();
        changedAt = now;
    }

    /** Changes its path. The caller has checked that no other page has it. */
    public void move(PagePath to, Instant now) {
        path = to.text();
        changedAt = now;
    }

    /** Sets whether authors may use it as a template for new pages. */
    public void offerAsTemplate(boolean offered, Instant now) {
        template = offered;
        changedAt = now;
    }

    /** Records who changed settings of the page, for colleagues who change them concurrently. */
    public void settingsChanged(String by, Instant now) {
        settingsBy = by;
        settingsAt = now;
    }

    /** Moves the page to the recycle bin: visitors don't see it any more, and its path is free. */
    public void delete(String by, Instant now) {
        unpublish();
        deletion = new Deletion(now, by, path);
        path = "~" + id(); // a character that no path has, so that it can't conflict with a page
    }

    /** Restores the page from the recycle bin at a free path, as a draft or unpublished. */
    public void restore(PagePath to, Instant now) {
        path = to.text();
        deletion = null;
        changedAt = now;
    }

    /** Sets the language that the page is written in; without it, the page follows the visitor's language. */
    public void speak(Optional<Locale> language, Instant now) {
        locale = language.map(Locale::toLanguageTag).orElse("");
        changedAt = now;
    }

    /** Publishes the draft. */
    public Revision publish(String by, Instant now) {
        revisions++;
        published = new Revision(this, revisions, draft, by, now);
        return published;
    }

    /** Hides the page from visitors; its revisions and its draft stay. */
    public void unpublish() {
        published = null;
    }

    public PageState state() {
        if (published == null) {
            return revisions == 0 ? PageState.DRAFT : PageState.UNPUBLISHED;
        }
        return published.shows(title, description, draft) ? PageState.PUBLISHED : PageState.CHANGED;
    }

    public String title() {
        return title;
    }

    /** The description for search engines; "" if its author leaves that to them. */
    public String description() {
        return description;
    }

    /** The path within the portal, "" for its home page; in the recycle bin, its former path. */
    public String path() {
        return deletion == null ? path : deletion.formerPath();
    }

    /** The id of its parent page; empty on the top level. In the recycle bin, of its former parent. */
    public Optional<Long> parentId() {
        return Optional.ofNullable(parentId);
    }

    /** The language that the page is written in; empty if it follows the visitor's language. */
    public Optional<Locale> locale() {
        return locale.isEmpty() ? Optional.empty() : Optional.of(Locale.forLanguageTag(locale));
    }

    public PageAccess access() {
        return access;
    }

    /** The ids of the roles that may see the page, if it requires a role. */
    public Set<Long> roleIds() {
        return Set.copyOf(roles);
    }

    public boolean inNavigation() {
        return inNavigation;
    }

    public boolean isTemplate() {
        return template;
    }

    /** When it was moved to the recycle bin; empty if it isn't there. */
    public Optional<Instant> deletedAt() {
        return Optional.ofNullable(deletion).map(Deletion::at);
    }

    /** The name of who moved it to the recycle bin; null if it isn't there. */
    public String deletedBy() {
        return deletion == null ? null : deletion.by();
    }

    /** When its settings were last changed; null if never. */
    public Instant settingsAt() {
        return settingsAt;
    }

    /** The name of who last changed its settings; null if nobody did. */
    public String settingsBy() {
        return settingsBy;
    }

    public PageContent draft() {
        return ContentJson.read(draft);
    }

    /** Counts the changes of the draft. */
    public long draftVersion() {
        return draftVersion;
    }

    /** The published revision; empty while the page isn't published. */
    public Optional<Revision> published() {
        return Optional.ofNullable(published);
    }

    /** When its draft or its settings last changed. */
    public Instant changedAt() {
        return changedAt;
    }
}
