package org.toraga.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestConstructor;

/** A test of the whole desk on the shipped data, signed in as an admin unless a method says otherwise. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest
@WithMockUser(
        username = "admin",
        roles = {"VIEWER", "MANAGER", "ADMIN"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface WholeDesk {}
