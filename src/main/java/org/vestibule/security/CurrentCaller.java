package org.vestibule.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** The {@link Caller} of this request. It starts anonymous; the code that authenticates the request sets it. */
@RequestScoped
public class CurrentCaller implements Caller {

    private record Identity(
            Long id, Long apiKeyId, Long responsibleId, String name, Set<Right> rights, PortalScope portals) {

        private static final Identity ANONYMOUS = new Identity(null, null, null, "Nobody", Set.of(), PortalScope.ALL);
        private static final Identity SYSTEM =
                new Identity(null, null, null, "Vestibule", EnumSet.allOf(Right.class), PortalScope.ALL);

        Identity {
            rights = Set.copyOf(rights);
        }
    }

    private Identity identity = Identity.ANONYMOUS;
    private String address;
    private String browser;
    private boolean background;

    /** From here on the request is this person's. */
    public void become(Long id, String name, Set<Right> rights, PortalScope portals) {
        identity = new Identity(id, null, id, name, rights, portals);
    }

    /**
     * From here on the request is that of a program.
     *
     * @param name the name of its API key
     * @param responsibleId the number of the staff account that answers for it
     */
    public void becomeProgram(long apiKeyId, String name, long responsibleId, Set<Right> rights, PortalScope portals) {
        identity = new Identity(null, apiKeyId, responsibleId, name, rights, portals);
    }

    /** From now on the caller is anonymous. */
    public void becomeAnonymous() {
        identity = Identity.ANONYMOUS;
    }

    /** Says from which network address the caller asks. */
    public void asksFrom(String address) {
        this.address = address;
    }

    /** Says by which browser the caller asks: its coarse name, or null. */
    public void asksBy(String browser) {
        this.browser = browser;
    }

    /** From here on the request is work that Vestibule does by itself, with every right. */
    public void becomeSystem() {
        identity = Identity.SYSTEM;
    }

    /** Does the work as the system, from no address; then the caller is who it was, whatever came of the work. */
    void asSystem(Runnable work) {
        restoring(() -> {
            becomeSystem();
            work.run();
            return null;
        });
    }

    /** The same as a member of the staff. */
    <T> T as(StaffIdentity staff, Supplier<T> work) {
        return restoring(() -> {
            become(staff.id(), staff.name(), staff.rights(), staff.portals());
            background = true;
            return work.get();
        });
    }

    private <T> T restoring(Supplier<T> work) {
        Identity before = identity;
        String addressBefore = address;
        boolean backgroundBefore = background;
        address = null;
        background = false;
        try {
            return work.get();
        } finally {
            identity = before;
            address = addressBefore;
            background = backgroundBefore;
        }
    }

    @Override
    public Long id() {
        return identity.id();
    }

    @Override
    public Long apiKeyId() {
        return identity.apiKeyId();
    }

    @Override
    public Long responsibleId() {
        return identity.responsibleId();
    }

    @Override
    public String name() {
        return identity.name();
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public String browser() {
        return browser;
    }

    @Override
    public Set<Right> rights() {
        return identity.rights();
    }

    @Override
    public boolean inBackground() {
        return background;
    }

    @Override
    public PortalScope portals() {
        return identity.portals();
    }
}
