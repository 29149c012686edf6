package org.vestibule.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** The {@link Caller} of this request. It starts anonymous; the code that authenticates the request sets it. */
@RequestScoped
public class CurrentCaller implements Caller {

    private static final String NOBODY = "Nobody";

    private Long id;
    private String name = NOBODY;
    private String address;
    private String browser;
    private Set<Right> rights = Set.of();
    private PortalScope portals = PortalScope.ALL;
    private boolean background;

    /** From here on the request is this person's. */
    public void become(Long id, String name, Set<Right> rights, PortalScope portals) {
        this.id = id;
        this.name = name;
        this.rights = Set.copyOf(rights);
        this.portals = portals;
    }

    /** From now on the caller is anonymous. */
    public void becomeAnonymous() {
        become(null, NOBODY, Set.of(), PortalScope.ALL);
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
        become(null, "Vestibule", EnumSet.allOf(Right.class), PortalScope.ALL);
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
    <T> T as(StaffIdentity identity, Supplier<T> work) {
        return restoring(() -> {
            become(identity.id(), identity.name(), identity.rights(), identity.portals());
            background = true;
            return work.get();
        });
    }

    private <T> T restoring(Supplier<T> work) {
        Long idBefore = id;
        String nameBefore = name;
        String addressBefore = address;
        Set<Right> rightsBefore = rights;
        PortalScope portalsBefore = portals;
        boolean backgroundBefore = background;
        address = null;
        background = false;
        try {
            return work.get();
        } finally {
            become(idBefore, nameBefore, rightsBefore, portalsBefore);
            address = addressBefore;
            background = backgroundBefore;
        }
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public String name() {
        return name;
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
        return rights;
    }

    @Override
    public boolean inBackground() {
        return background;
    }

    @Override
    public PortalScope portals() {
        return portals;
    }
}
