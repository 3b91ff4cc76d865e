CREATE TABLE authors (id bigserial PRIMARY KEY);
CREATE TABLE posts (id bigserial PRIMARY KEY, author_id bigint, title varchar);
CREATE INDEX CONCURRENTLY index_posts_on_author_id ON posts (author_id);
ALTER TABLE posts ADD CONSTRAINT fk_rails_1 FOREIGN KEY (author_id) REFERENCES authors (id) NOT VALID;
ALTER TABLE posts VALIDATE CONSTRAINT fk_rails_1;
ALTER TABLE posts ADD CONSTRAINT title_null CHECK (title IS NOT NULL) NOT VALID;
ALTER TABLE posts VALIDATE CONSTRAINT title_null;
ALTER TABLE posts ALTER COLUMN title SET NOT NULL;
ALTER TABLE posts DROP CONSTRAINT title_null;
