CREATE TABLE "A Table" ("A Column" int, "set" int, "default" text);
ALTER TABLE "A Table" ADD UNIQUE ("A Column"), ADD CHECK ("A Column" > 0), ALTER "set" SET DEFAULT 1, ALTER "default" SET DEFAULT 'using';
ALTER TABLE "A Table" ALTER "set" TYPE bigint USING "set"::bigint;
ALTER TABLE "A Table" ADD COLUMN a_column_with_a_name_that_is_far_longer_than_sixty_three_bytes_allow int UNIQUE CHECK (true);
ALTER TABLE "A Table" DROP COLUMN a_column_with_a_name_that_is_far_longer_than_sixty_three_bytes_allow;
ALTER TABLE "A Table" ADD CONSTRAINT a_constraint_with_a_name_that_is_far_longer_than_sixty_three_bytes UNIQUE ("set");
ALTER TABLE "A Table" DROP CONSTRAINT a_constraint_with_a_name_that_is_far_longer_than_sixty_three_bytes;
