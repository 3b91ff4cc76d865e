-- Rows without which the application does not start. Demo data is seeded elsewhere.

INSERT INTO users (username, email, password, admin, role, is_super_admin)
VALUES (
  'admin',
  'admin@example.org',
  -- No password has this hash: the first one is set by the password-reset mail.
  '$2b$12$..................................................',
  TRUE,
  'ADMIN',
  TRUE
)
ON CONFLICT (username) DO NOTHING;

INSERT INTO services (code, name, description) VALUES
  ('GROUPS', 'Group management', 'Register groups and their members'),
  ('SAVINGS', 'Savings', 'Record deposits and withdrawals'),
  ('LOANS', 'Loans', 'Assess, approve and follow loans'),
  ('MEETINGS', 'Meetings', 'Schedule meetings; take minutes and attendance'),
  ('REPORTS', 'Reports', 'Analytics for groups, districts and countries')
ON CONFLICT (code) DO NOTHING;

INSERT INTO service_permissions (user_id, service_id, can_read, can_write)
SELECT u.id, s.id, TRUE, TRUE
FROM users u
CROSS JOIN services s
WHERE u.is_super_admin
ON CONFLICT (user_id, service_id) DO NOTHING;

INSERT INTO saving_types (name, code, is_mandatory, allows_withdrawal, minimum_amount, maximum_amount)
VALUES
  ('Personal savings', 'PERSONAL', TRUE, TRUE, 1000.00, NULL),
  ('Emergency fund', 'ECD', TRUE, FALSE, 500.00, 5000.00),
  ('Social fund', 'SOCIAL', TRUE, FALSE, 200.00, 2000.00),
  ('Target savings', 'TARGET', FALSE, TRUE, 0.00, NULL);

INSERT INTO achievements (code, title, description, category, points, criteria) VALUES
  ('FIRST_SAVING', 'First saving', 'Saved for the first time', 'SAVINGS', 10, '{"deposits": 1}'),
  ('TEN_MEETINGS', 'Always there', 'Ten meetings in a row', 'ATTENDANCE', 50, '{"streak": 10}'),
  ('LOAN_REPAID', 'Word kept', 'Repaid a loan in time', 'LOANS', 100, '{"loansRepaid": 1}');

INSERT INTO achievement_badges (name, tier, points_required) VALUES
  ('Seedling', 'BRONZE', 50),
  ('Sapling', 'SILVER', 250),
  ('Baobab', 'GOLD', 1000);

INSERT INTO document_templates (code, name, category, body, placeholders) VALUES
  (
    'LOAN_AGREEMENT',
    'Loan agreement',
    'LOANS',
    E'I, {{member}}, owe {{group}} the sum of {{amount}};\nI repay it until {{due_date}}.',
    ARRAY['member', 'group', 'amount', 'due_date']
  );
