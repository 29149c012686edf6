package org.vestibule.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** The portal user who is signed in to the portal of this request; the site sets it before rendering. */
@Named
@RequestScoped
public class CurrentMember {

    private PortalUser user;

    public void set(PortalUser user) {
        this.user = user;
    }

    /** The user, or null for a visitor who isn't signed in. */
    public PortalUser get() {
        return user;
    }

    /** What others may know of the user; empty for a visitor who isn't signed in. */
    public Optional<MemberDetails> details() {
        return Optional.ofNullable(user).map(MemberDetails::of);
    }

    /** The user, for pages that only signed-in users can open. */
    public PortalUser required() {
        if (user == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return user;
    }

    public boolean isSignedIn() {
        return user != null;
    }

    /** Whether a user with this role, by key, is signed in. */
    public boolean hasRole(String key) {
        return isSignedIn() && user.roles().stream().anyMatch(role -> role.key().equals(key));
    }
}
