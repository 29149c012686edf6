package org.vestibule.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.member.PortalUser;

/** How an invitation ended, besides its status, and what was removed since. Immutable. */
@Embeddable
public class InvitationEnding {

    @Column(name = "ended_at")
    private Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accepted_by_id")
    private PortalUser acceptedBy;

    @Column(name = "terms_page")
    private String termsPage;

    @Column(name = "texts_removed_at")
    private Instant textsRemovedAt;

    protected InvitationEnding() {}

    private InvitationEnding(Instant endedAt, PortalUser acceptedBy, String termsPage, Instant textsRemovedAt) {
        this.endedAt = endedAt;
        this.acceptedBy = acceptedBy;
        this.termsPage = termsPage;
        this.textsRemovedAt = textsRemovedAt;
    }

    static InvitationEnding notYet() {
        return new InvitationEnding(null, null, null, null);
    }

    static InvitationEnding unanswered(Instant now) {
        return new InvitationEnding(now, null, null, null);
    }

    static InvitationEnding accepted(PortalUser user, String termsPage, Instant now) {
        return new InvitationEnding(now, user, termsPage, null);
    }

    InvitationEnding withoutTexts(Instant now) {
        return new InvitationEnding(endedAt, acceptedBy, termsPage, now);
    }

    /** Without the account if it belongs to another contact with the same address. */
    InvitationEnding withoutAccountOfOthers(Contact invitee) {
        boolean own = acceptedBy == null || acceptedBy.contact().id().equals(invitee.id());
        return own ? this : new InvitationEnding(endedAt, null, termsPage, textsRemovedAt);
    }

    /** When it was accepted, expired, revoked or superseded; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** The portal user that accepting made or found; empty if it wasn't accepted or the user was erased. */
    public Optional<PortalUser> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }

    /** The address of the terms that the invitee agreed to on accepting, or null. */
    public String termsPage() {
        return termsPage;
    }

    /** When its links and the texts of its e-mails were removed, or null. */
    public Instant textsRemovedAt() {
        return textsRemovedAt;
    }
}
