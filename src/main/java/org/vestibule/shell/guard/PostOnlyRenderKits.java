package org.vestibule.shell.guard;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.ResponseStateManager;
import java.util.Iterator;

/** Gives each render kit the {@link PostOnlyStateManager}, which decides which requests are postbacks. */
public class PostOnlyRenderKits extends RenderKitFactory {

    public PostOnlyRenderKits(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext faces, String id) {
        RenderKit kit = getWrapped().getRenderKit(faces, id);
        return kit == null ? null : new PostOnlyRenderKit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class PostOnlyRenderKit extends RenderKitWrapper {

        PostOnlyRenderKit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseStateManager getResponseStateManager() {
            ResponseStateManager states = getWrapped().getResponseStateManager();
            return states == null ? null : new PostOnlyStateManager(states);
        }
    }
}
