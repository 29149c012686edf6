package org.vestibule.member.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.vestibule.member.PortalUser;

/** Creates recovery links without an e-mail, for tests of other packages, in their transactions. */
@ApplicationScoped
public class MintedLinks {

    @Inject
    private RecoveryLinks links;

    /** The secret of a new link. */
    public String secret(PortalUser user, Instant expiresAt) {
        return links.mint(user, user.locale(), expiresAt).secret();
    }
}
