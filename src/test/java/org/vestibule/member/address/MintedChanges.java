package org.vestibule.member.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.vestibule.member.PortalUser;
import org.vestibule.text.EmailAddress;

/** Creates links that confirm addresses, for tests. */
@ApplicationScoped
@Transactional
public class MintedChanges {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AddressChanges changes;

    public String link(PortalUser user, String address, Instant expiresAt) {
        return changes.mint(
                        entities.find(PortalUser.class, user.id()),
                        new EmailAddress(address),
                        Locale.ENGLISH,
                        expiresAt)
                .secret();
    }

    public List<String> hashesOf(PortalUser user) {
        return entities.createQuery("select c.tokenHash from AddressChange c where c.user = :user", String.class)
                .setParameter("user", user)
                .getResultList();
    }
}
