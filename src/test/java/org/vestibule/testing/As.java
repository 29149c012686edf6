package org.vestibule.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Set;
import java.util.concurrent.Callable;
import org.vestibule.security.CurrentCaller;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;

/** Lets in-server tests act as somebody: the system, nobody, or a member of staff with certain rights. */
@ApplicationScoped
public class As {

    /** Acts with every right, in a request context of its own where the thread has none. */
    @ActivateRequestContext
    public <T> T system(Callable<T> work) {
        CDI.current().select(CurrentCaller.class).get().becomeSystem();
        return done(work);
    }

    /** Acts as a person with just these rights; without any, as someone who isn't signed in. */
    @ActivateRequestContext
    public <T> T someoneWith(Set<Right> rights, Callable<T> work) {
        return person(1, "Tess Tester", rights, work);
    }

    /** Acts as a certain person, where a test needs several. */
    @ActivateRequestContext
    public <T> T person(long id, String name, Set<Right> rights, Callable<T> work) {
        CDI.current().select(CurrentCaller.class).get().become(id, name, rights, PortalScope.ALL);
        return done(work);
    }

    /** Acts as a person who may see these portals alone. */
    @ActivateRequestContext
    public <T> T keptTo(PortalScope portals, Set<Right> rights, Callable<T> work) {
        CDI.current().select(CurrentCaller.class).get().become(1L, "Kim Kept", rights, portals);
        return done(work);
    }

    private static <T> T done(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
