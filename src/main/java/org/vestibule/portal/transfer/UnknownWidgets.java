package org.vestibule.portal.transfer;

import java.util.List;

/** Finds widgets used by an imported portal that this installation doesn't have. */
public interface UnknownWidgets {

    /** The names of the missing widgets on the portal's pages, drafts and published versions, in alphabetical order. */
    List<String> onPagesOf(long portalId);
}
