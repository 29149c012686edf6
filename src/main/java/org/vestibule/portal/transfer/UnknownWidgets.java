package org.vestibule.portal.transfer;

import java.util.List;

/** Finds what an import brought along that this installation doesn't have. */
public interface UnknownWidgets {

    /** The names of the widgets on the portal's pages, drafts and published ones, that are missing here, in their order. */
    List<String> onPagesOf(long portalId);
}
