package org.vestibule.page;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.shared.Stored;

/**
 * A page of a portal. Its author changes the draft; publishing makes a {@link Revision} of it, which is what visitors
 * see until the next one. Path, access and place in the navigation hold at once, without publishing.
 */
@Entity
@Table(name = "site_page")
public class Page extends Stored {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "portal_id")
    private Portal portal;

    private String title;
    private String path;

    /** Empty where the page speaks each visitor's language. */
    private String locale;

    @Enumerated(EnumType.STRING)
    private PageAccess access;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "site_page_role", joinColumns = @JoinColumn(name = "page_id"))
    @Column(name = "portal_role_id")
    private Set<Long> roles = new HashSet<>();

    @Column(name = "in_navigation")
    private boolean inNavigation;

    private int position;

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

    protected Page() {}

    /** A draft that nobody can see yet; once published, everybody can. */
    public Page(Portal portal, String title, PagePath path, Layout layout, Instant now) {
        this.portal = portal;
        this.title = title;
        this.path = path.text();
        this.locale = "";
        this.access = PageAccess.EVERYONE;
        this.draft = ContentJson.write(PageContent.empty(layout));
        this.changedAt = now;
    }

    /** Replaces the draft. What its values may be, the caller has checked. */
    public void draft(PageContent content, Instant now) {
        draft = ContentJson.write(content);
        draftVersion++;
        changedAt = now;
    }

    void openToEveryone(Instant now) {
        restrict(PageAccess.EVERYONE, Set.of(), now);
    }

    void openToMembers(Instant now) {
        restrict(PageAccess.MEMBERS, Set.of(), now);
    }

    void openToRoles(Collection<PortalRole> allowed, Instant now) {
        if (allowed.stream().anyMatch(role -> !role.portal().id().equals(portal.id()))) {
            throw new IllegalArgumentException("A role of another portal can't open this page");
        }
        restrict(PageAccess.ROLES, allowed.stream().map(PortalRole::id).toList(), now);
    }

    private void restrict(PageAccess to, Collection<Long> roleIds, Instant now) {
        access = to;
        roles.clear();
        roles.addAll(roleIds);
        changedAt = now;
    }

    /** Lists the page in the portal's navigation, in the order of positions. */
    void showInNavigation(int at, Instant now) {
        inNavigation = true;
        position = at;
        changedAt = now;
    }

    /** Fixes the language that the page is written in; without one, it speaks each visitor's. */
    void speak(Optional<Locale> language, Instant now) {
        locale = language.map(Locale::toLanguageTag).orElse("");
        changedAt = now;
    }

    /** Makes the draft what visitors see. */
    Revision publish(String by, Instant now) {
        revisions++;
        published = new Revision(this, revisions, title, draft, by, now);
        return published;
    }

    /** Takes the page back from visitors; its revisions and its draft stay. */
    void unpublish() {
        published = null;
    }

    public PageState state() {
        if (published == null) {
            return revisions == 0 ? PageState.DRAFT : PageState.UNPUBLISHED;
        }
        return published.shows(title, draft) ? PageState.PUBLISHED : PageState.CHANGED;
    }

    /** Whether someone with these roles, signed in or not, may see the page. */
    public boolean opensTo(boolean signedIn, Collection<Long> roleIds) {
        return switch (access) {
            case EVERYONE -> true;
            case MEMBERS -> signedIn;
            case ROLES -> signedIn && roleIds.stream().anyMatch(roles::contains);
        };
    }

    public Portal portal() {
        return portal;
    }

    public String title() {
        return title;
    }

    /** The path within the portal, "" for its home page. */
    public String path() {
        return path;
    }

    /** The language that the page is written in; empty where it speaks each visitor's. */
    public Optional<Locale> locale() {
        return locale.isEmpty() ? Optional.empty() : Optional.of(Locale.forLanguageTag(locale));
    }

    public PageAccess access() {
        return access;
    }

    /** The roles that may see the page, where it takes one. */
    public Set<Long> roleIds() {
        return Set.copyOf(roles);
    }

    public boolean inNavigation() {
        return inNavigation;
    }

    public int position() {
        return position;
    }

    /** What the author is working on. */
    public PageContent draft() {
        return ContentJson.read(draft);
    }

    /** Counts the changes of the draft. */
    public long draftVersion() {
        return draftVersion;
    }

    /** What visitors see; empty while the page isn't published. */
    public Optional<Revision> published() {
        return Optional.ofNullable(published);
    }

    /** When its draft or its settings last changed. */
    public Instant changedAt() {
        return changedAt;
    }
}
