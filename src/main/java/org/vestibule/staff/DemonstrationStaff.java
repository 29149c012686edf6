package org.vestibule.staff;

import java.util.List;

/** Tells the sign-ins of a demonstration, where this installation is one. The feature that makes the accounts implements it. */
public interface DemonstrationStaff {

    /** A user name to try, and what its owner works as. */
    record Account(String userName, Job job) {}

    List<Account> accounts();

    /** The password of all of them. */
    String password();
}
