package org.vestibule.staff;

import java.util.List;

/**
 * Provides the sign-ins of a demonstration. Implemented by the feature that creates the demonstration accounts; absent
 * in other installations.
 */
public interface DemonstrationStaff {

    /** A user name to try, and its owner's job. */
    record Account(String userName, Job job) {}

    List<Account> accounts();

    /** The password of all these accounts. */
    String password();
}
