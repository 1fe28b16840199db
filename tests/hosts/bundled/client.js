import 'shared-responsibility';
